declare module "hyphen/da/index.js" {
  const hyphen: { hyphenateSync(text: string, options?: { hyphenChar?: string }): string };
  export default hyphen;
}
declare module "hyphen/en-gb/index.js" {
  export { default } from "hyphen/da/index.js";
}
declare module "hyphen/en-us/index.js" {
  export { default } from "hyphen/da/index.js";
}
