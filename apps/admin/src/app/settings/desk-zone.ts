/** Times that belong to no venue are shown in the zone of the capital, with its label. */
export const DESK_ZONE = 'Asia/Jakarta';
