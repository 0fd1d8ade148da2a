/** One generated API: which document it comes from and where its two halves go. */
export interface ApiEntry {
  readonly id: string;
  readonly spec: string;
  /** Folder of the client's generated files; absent for what only the mock serves. */
  readonly client?: string;
  /** The mock's tables. */
  readonly mock: string;
}

/** A new API is one new file in `spec/` and one line here. */
export const apis: readonly ApiEntry[] = [
  { id: "auralis", spec: "spec/players.yaml", client: "packages/players/src/generated", mock: "packages/mock/src/generated/auralis.ts" },
  { id: "auralis-cloud", spec: "spec/jobs.yaml", client: "packages/jobs/src/generated", mock: "packages/mock/src/generated/auralis-cloud.ts" },
  { id: "astral", spec: "spec/astral.yaml", client: "packages/chat/src/generated/astral", mock: "packages/mock/src/generated/astral.ts" },
  { id: "fluxer", spec: "spec/fluxer.yaml", client: "packages/chat/src/generated/fluxer", mock: "packages/mock/src/generated/fluxer.ts" },
  { id: "auralytik", spec: "spec/analytics.yaml", client: "packages/analytics/src/generated", mock: "packages/mock/src/generated/auralytik.ts" },
  { id: "lab", spec: "spec/lab.yaml", client: "packages/core/test/lab/generated", mock: "packages/mock/src/generated/lab.ts" },
  { id: "admin", spec: "spec/admin.yaml", mock: "packages/mock/src/generated/admin.ts" },
];
