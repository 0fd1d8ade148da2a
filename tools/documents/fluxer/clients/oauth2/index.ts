export { oauth2Consent } from "./consent.ts";
export { oauth2Introspect } from "./introspect.ts";
export { oauth2Me } from "./me.ts";
export { oauth2Revoke } from "./revoke.ts";
export { oauth2Token } from "./token.ts";
export { oauth2Userinfo } from "./userinfo.ts";
