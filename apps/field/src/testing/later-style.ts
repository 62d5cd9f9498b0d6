/** Stands in for a style sheet where nothing is drawn. */
const text = '';
export { text as default };
