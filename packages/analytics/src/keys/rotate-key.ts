import type { CallOptions } from "@antiphon/core";
import type { ApiKeysResource } from "../generated/resources.js";
import type { IssuedApiKey } from "../generated/schema.js";
import type { KeyHolder, KeyPair } from "./key-pair.js";

/**
 * Rotates the key that this client uses and switches the client to the new pair: calls under way that the old key can no
 * longer sign for are refused once, wait for the rotation and go on with the new pair. Store what it resolves to before
 * the process ends: nobody shows the secrets again. Needs the scope `keys:manage`.
 */
export type RotateOwnKey = (keyId: string, options?: CallOptions) => Promise<IssuedApiKey>;

/** Switches the client to a pair that was issued elsewhere, from the next attempt on. */
export type UseKey = (pair: KeyPair) => void;

/** `pinned` makes the resources of a client that stays with one pair and repairs nothing: the rotation cannot wait for itself. */
export function rotateOwnKey(keys: KeyHolder, pinned: (pair: Partial<KeyPair>) => ApiKeysResource): RotateOwnKey {
  return (keyId, options) => {
    const rotate = async (): Promise<IssuedApiKey> => {
      const { apiKey, hmacSecret } = await keys.current();
      const issued = await pinned({ apiKey, ...(hmacSecret !== undefined && { hmacSecret }) }).rotate(keyId, options);
      keys.use({ apiKey: issued.key, hmacSecret: issued.hmacSecret });
      return issued;
    };
    return keys.during(rotate());
  };
}
