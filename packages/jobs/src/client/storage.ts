import type { Operation } from "@antiphon/core/internal";

/** The object store behind the presigned URLs: not the API, so these are written by hand. No credential goes there. */
export const storageGet: Operation = {
  id: "storage.get",
  method: "GET",
  path: "/{presigned}",
  safety: "safe",
  response: "binary",
  codes: [],
};

export const storagePut: Operation = {
  id: "storage.put",
  method: "PUT",
  path: "/{presigned}",
  safety: "idempotent",
  body: "binary",
  response: "none",
  codes: [],
};
