import type { AstralOperations } from "../../../generated/astral-operations.js";
import type { FluxerOperations } from "../../../generated/fluxer-operations.js";
import type { Operation } from "../../../kernel/operation.js";

/** Every operation of either platform. One that both have is told of once, with what either of them may send. */
export type ChatOperations = {
  readonly [Id in keyof AstralOperations | keyof FluxerOperations]: Id extends keyof AstralOperations
    ? Id extends keyof FluxerOperations
      ? Shared<AstralOperations[Id], FluxerOperations[Id]>
      : AstralOperations[Id]
    : Id extends keyof FluxerOperations
      ? FluxerOperations[Id]
      : never;
};

interface Shared<A extends Operation, F extends Operation> {
  readonly path: Either<A["path"], F["path"]>;
  readonly query: Either<A["query"], F["query"]>;
  readonly body: Either<NonNullable<A["body"]>, NonNullable<F["body"]>> | Extract<A["body"] | F["body"], undefined>;
  readonly answers: A["answers"] | F["answers"];
}

/** A value of either type, as one type: a member that one of them lacks is one that may be left out. */
type Either<A, F> = [A] extends [never]
  ? F
  : [F] extends [never]
    ? A
    : [A, F] extends [readonly (infer AItem)[], readonly (infer FItem)[]]
      ? readonly Either<AItem, FItem>[]
      : [A, F] extends [Fields, Fields]
        ? string extends keyof A
          ? A | F
          : Merged<A, F>
        : A | F;

type Fields = Readonly<Record<string, unknown>>;

type Merged<A, F> = {
  readonly [Name in keyof A & keyof F & Needed<A> & Needed<F>]: Either<A[Name], F[Name]>;
} & {
  readonly [Name in Exclude<keyof A | keyof F, Needed<A> & Needed<F>>]?: Either<Member<A, Name>, Member<F, Name>>;
};

type Needed<Of> = { [Name in keyof Of]-?: Pick<Of, Name> extends Required<Pick<Of, Name>> ? Name : never }[keyof Of];
type Member<Of, Name> = Name extends keyof Of ? Exclude<Of[Name], undefined> : never;
