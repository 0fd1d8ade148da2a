import type { Operation } from "@antiphon/core/internal";

/** What a domain package says of its storage: no part of the API, known to errors only. */
export const filesDownload: Operation = {
  id: "files.download",
  method: "GET",
  path: "{link}",
  safety: "safe",
  response: "binary",
  codes: ["LINK_EXPIRED"],
};
