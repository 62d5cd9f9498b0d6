/** A style sheet as text, for the ones that come with a later page. */
declare module '*.css' {
  const text: string;
  export { text as default };
}
