import * as engines from "./apis/index.js";
import type { AuralisCloudHandle } from "./apis/auralis-cloud/handle.js";
import type { AuralisHandle } from "./apis/auralis/handle.js";
import type { AuralytikHandle } from "./apis/auralytik/world/handle.js";
import type { ChatHandle } from "./apis/chat/chat-handle.js";
import type { CommonSwitches } from "./apis/chat/world/options.js";
import { createMockOf, type EngineWith, type MockOf } from "./mock.js";
import type { MockOptions } from "./mock-options.js";

/** What the engine of each API gives to tests, by the name under which a mock has it. */
export interface Engines {
  readonly astral: EngineWith<ChatHandle<CommonSwitches>>;
  readonly auralis: EngineWith<AuralisHandle>;
  readonly auralisCloud: EngineWith<AuralisCloudHandle>;
  readonly auralytik: EngineWith<AuralytikHandle>;
  readonly fluxer: EngineWith<ChatHandle>;
}

/** One mock of all APIs and its default world: `mock.auralis.options()`, `mock.faults`, `mock.clock`, `mock.ledger`. */
export type Mock = MockOf<Engines>;

/**
 * A reference server for every API, in this process and without a network. Nothing happens until a client calls.
 *
 * ```ts
 * const mock = createMock({ seed: 1 });
 * const auralis = createAuralis(mock.auralis.options());
 * ```
 */
export function createMock(options?: MockOptions): Mock {
  return createMockOf(engines, options);
}

export { createMockOf, type Handles, type MockOf, type Snapshot, type WorldSettings, type WorldView } from "./mock.js";
export type { Trust } from "./kernel/trust/trust.js";
export type { MockOptions, WorldOptions } from "./mock-options.js";
export type { ClockMode, MockClock, TimerKind } from "./kernel/time/timeline.js";
export type { Duration } from "./kernel/time/duration.js";
export type { Chaos } from "./kernel/chaos/chaos.js";
export type { ChaosName } from "./kernel/chaos/chaos-profiles.js";
export type { Disturbance } from "./kernel/chaos/disturbance.js";
export type { ActiveFault, Faults } from "./kernel/fault/faults.js";
export type { FaultRule } from "./kernel/fault/fault-rule.js";
export type { TranscriptOptions } from "./harness/transcript/transcript.js";
export type { Journal, SocketFrame, SocketRow } from "./kernel/record/journal.js";
export type { Exchange } from "./kernel/record/exchange.js";
export {
  LedgerError,
  type Attempt,
  type Effect,
  type Intent,
  type Ledger,
  type LedgerFilter,
} from "./kernel/record/ledger.js";
export { CoverageError, type ApiCoverage, type Coverage, type OperationCoverage } from "./kernel/record/coverage.js";
export type { Collected } from "./kernel/coverage/collected.js";
export type { CoverageCounts, SeenCounts, SeenKind } from "./kernel/coverage/counts.js";
export type { CoverageReport, KindReport } from "./kernel/coverage/coverage-report.js";
export { ContractError, MockDefect, type Contract, type ViolationPattern } from "./kernel/record/contract.js";
export { ConductError, type Conduct, type FindingPattern } from "./kernel/conduct/conduct-book.js";
export type * from "./kernel/conduct/finding.js";
export type { ContractNotes, Violation } from "./kernel/record/violation.js";
export { capabilities, type Capability, type FaceName } from "./faces/shared/capabilities.js";
export type { Issue } from "./kernel/request/failure.js";
export type { ApiEngine, SocketConnection } from "./kernel/engine.js";
export type { Injected, OutboundAnswer, OutboundRequest, World } from "./kernel/world/world.js";
export type { WorldClock } from "./kernel/time/world-clock.js";
export type { InjectedFetch, InjectedWebSocket } from "./kernel/request/web.js";

/* What signatures of these mention, so that it can be named from here. */
export type { EngineWith, HandleOf } from "./mock.js";
export type { AuralisCloudHandle, JobView } from "./apis/auralis-cloud/handle.js";
export type { Platform } from "./apis/auralis-cloud/state.js";
export type { JobStatus } from "./apis/auralis-cloud/lifecycle.js";
export type { CloudSettings } from "./apis/auralis-cloud/settings.js";
export type { AuralisHandle } from "./apis/auralis/handle.js";
export type { AuralisSettings, CredentialOptions } from "./apis/auralis/state.js";
export type { EpaRow, VoiceCallFacts, VoiceCallRow } from "./apis/auralytik/data/rows.js";
export type {
  AuralytikHandle,
  AuralytikOptions,
  CompletedCall,
  IssuedKey,
  IssueKey,
} from "./apis/auralytik/world/handle.js";
export type { Metric, Settings, Tier } from "./apis/auralytik/world/settings.js";
export type * from "./apis/chat/chat-handle.js";
export type { ChatLimits } from "./apis/chat/chat-limits.js";
export type { PermissionName } from "./apis/chat/permissions/permissions.js";
export type { FluxerSwitches } from "./apis/chat/platforms/fluxer/options.js";
export type { ChatOptions, CommonSwitches } from "./apis/chat/world/options.js";
export type {
  ChannelInput,
  GuildInput,
  GuildScenario,
  MemberInput,
  PermissionInput,
  RoleInput,
} from "./apis/chat/world/scenario.js";
export type { GatewaySwitches } from "./gateway/effective-profile.js";
export type * from "./gateway/platform.js";
export type * from "./gateway/profile.js";
export type { Some } from "./kernel/names/given.js";
export type * from "./kernel/engine.js";
export type { FormParts, Part } from "./kernel/request/multipart.js";
export type { AnyParts, RequestParts } from "./kernel/request/request-parts.js";
export type { SignatureFacts } from "./kernel/conduct/signature-facts.js";
export type * from "./kernel/conduct/socket-conduct.js";
export type * from "./kernel/request/failure.js";
export type * from "./kernel/world/window-state.js";
export type * from "./kernel/request/plain.js";
export type * from "./kernel/request/web.js";
export type * from "./kernel/schema/formats.js";
export type * from "./kernel/schema/tables.js";
export type { Catalogue } from "./kernel/names/catalogue.js";
export type { ContractBook } from "./kernel/record/contract.js";
export type { AnyEngine } from "./kernel/schema/compiled.js";
export type { Receiver } from "./kernel/world/world-core.js";
export type { Ids } from "./kernel/world/ids.js";
