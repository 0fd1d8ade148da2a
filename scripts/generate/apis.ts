/** One generated API: which document it comes from and where its two halves go. */
export interface ApiEntry {
  readonly id: string;
  readonly spec: string;
  /** Folder of the client's generated files; absent for what only the mock serves. */
  readonly client?: string;
  /** The mock's tables. */
  readonly mock: string;
  /** Types for the mock's services are left out where nothing is written with them. */
  readonly untyped?: true;
  /** The reference by HTTP; absent for what is not for users. */
  readonly reference?: string;
  /** A document whose schemas are declared once, in `file`, for all that refer to them. */
  readonly common?: CommonSchemas;
  /** Where `FileOptions` is, as generated files import it: for bodies that are JSON or, with files, multipart. */
  readonly files?: string;
  /** Stands before its names in the entry of a package that has another API too. */
  readonly prefix?: string;
}

export interface CommonSchemas {
  readonly spec: string;
  readonly file: string;
}

/** Astral, Fluxer and their gateway have most objects in common. */
export const chatCommon: CommonSchemas = {
  spec: "spec/chat.common.yaml",
  file: "packages/chat/src/generated/common.ts",
};

/** Frames and events of the chat gateways: types for the client, schemas by op and event name for the mock. */
export const gateway = {
  id: "gateway",
  spec: "spec/gateway.yaml",
  client: "packages/chat/src/generated/gateway.ts",
  mock: "packages/mock/src/generated/gateway.ts",
  common: chatCommon,
} as const;

/** A new API is one new file in `spec/` and one line here. */
export const apis: readonly ApiEntry[] = [
  {
    id: "auralis",
    spec: "spec/players.yaml",
    reference: "docs/http/players.md",
    client: "packages/players/src/generated",
    mock: "packages/mock/src/generated/auralis.ts",
  },
  {
    id: "auralis-cloud",
    spec: "spec/jobs.yaml",
    reference: "docs/http/jobs.md",
    client: "packages/jobs/src/generated",
    mock: "packages/mock/src/generated/auralis-cloud.ts",
  },
  {
    id: "astral",
    spec: "spec/astral.yaml",
    reference: "docs/http/astral.md",
    client: "packages/chat/src/generated/astral",
    mock: "packages/mock/src/generated/astral.ts",
    common: chatCommon,
    files: "../../files/uploads.js",
  },
  {
    id: "fluxer",
    spec: "spec/fluxer.yaml",
    reference: "docs/http/fluxer.md",
    client: "packages/chat/src/generated/fluxer",
    prefix: "Fluxer",
    mock: "packages/mock/src/generated/fluxer.ts",
    common: chatCommon,
    files: "../../files/uploads.js",
  },
  {
    id: "auralytik",
    spec: "spec/analytics.yaml",
    reference: "docs/http/analytics.md",
    client: "packages/analytics/src/generated",
    mock: "packages/mock/src/generated/auralytik.ts",
  },
  {
    id: "lab",
    spec: "spec/lab.yaml",
    client: "packages/core/test/lab/generated",
    mock: "packages/mock/test/lab/generated/lab.ts",
    untyped: true,
  },
  { id: "admin", spec: "spec/admin.yaml", mock: "packages/mock/src/generated/admin.ts", untyped: true },
];
