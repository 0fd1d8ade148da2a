/** OAuth2 grants of one world. */
export interface GrantStore {
  readonly codes: Map<string, CodeRecord>;
  readonly refreshTokens: Map<string, RefreshRecord>;
}

export interface CodeRecord {
  readonly applicationId: string;
  readonly userId: string;
  readonly redirectUri: string | undefined;
  readonly scopes: readonly string[];
  readonly challenge: { readonly value: string; readonly method: "S256" | "plain" } | undefined;
  readonly expiresAt: number;
}

export interface RefreshRecord {
  readonly applicationId: string;
  readonly userId: string;
  readonly scopes: readonly string[];
  readonly accessToken: string;
  readonly expiresAt: number;
}
