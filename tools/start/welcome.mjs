import { localAddress, roomAddresses } from './addresses.mjs';

/** @typedef {import('./options.mjs').StartOptions} StartOptions */

/**
 * Says where to go and how to sign in.
 * @param {StartOptions} options
 * @param {{ duration: string, signIns: import('./demo.mjs').SignIn[], setup: { link: string, hours: number } | null }} state
 */
export async function welcome(options, { duration, signIns, setup }) {
  const local = localAddress(options);
  const lines = [
    '',
    `Ikrar is ready (${duration}).`,
    '',
    `  Staff         ${local}/admin/`,
    `  Participants  ${local}/`,
  ];
  if (setup) {
    lines.push(
      '',
      `No organisation exists yet. Create the first, with its administrator, within ${setup.hours} hours:`,
    );
    lines.push('', `  ${setup.link}`);
  } else if (options.demoSignIn && signIns.length > 0) {
    lines.push('', 'Sign in to the demo (this machine only):', ...signInTable(signIns));
  }
  if (options.hall) lines.push(...(await hallLines(options, signIns)));
  lines.push('', `  Data and logs ${options.data}`, '  Stop with Ctrl-C.', '');
  console.log(lines.join('\n'));
}

/** @param {import('./demo.mjs').SignIn[]} signIns */
function signInTable(signIns) {
  const widest = Math.max(...signIns.map(({ who }) => who.length));
  const longest = Math.max(...signIns.map(({ identifier }) => identifier.length));
  return signIns.map(
    ({ who, identifier, password }) => `  ${who.padEnd(widest)}  ${identifier.padEnd(longest)}  ${password}`,
  );
}

/**
 * @param {StartOptions} options
 * @param {import('./demo.mjs').SignIn[]} signIns
 */
async function hallLines(options, signIns) {
  const { default: qrcode } = await import('qrcode');
  const [first, ...others] = roomAddresses(options);
  if (!first) return ['', 'This machine is in no network yet: open its hotspot, then start again.'];
  return [
    '',
    `Phones in the room: ${first}`,
    ...others.map((address) => `or                  ${address}`),
    '',
    await qrcode.toString(first, { type: 'terminal', small: true }),
    ...(signIns.length > 0 ? ['The accounts of the demo cannot sign in while the room is served.'] : []),
  ];
}
