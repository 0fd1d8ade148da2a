export type Credential =
  | { readonly kind: "bot" | "session"; readonly userId: string }
  | {
      readonly kind: "bearer";
      readonly userId: string;
      readonly applicationId: string;
      readonly scopes: readonly string[];
      readonly expiresAt: number;
    };

/** Who calls; `anonymous` when the request carries no valid credential. */
export type ChatCaller = Credential | { readonly kind: "anonymous" };
