// Written out, as users import: a bundler resolves nothing else.
const entries = {
  "@antiphon/analytics": () => import("@antiphon/analytics"),
  "@antiphon/chat": () => import("@antiphon/chat"),
  "@antiphon/chat/gateway": () => import("@antiphon/chat/gateway"),
  "@antiphon/jobs": () => import("@antiphon/jobs"),
  "@antiphon/mock": () => import("@antiphon/mock"),
  "@antiphon/players": () => import("@antiphon/players"),
  "@antiphon/players/raw": () => import("@antiphon/players/raw"),
};

export const load = (name) => entries[name]();
