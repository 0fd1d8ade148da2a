import ts from "typescript";

/** An optional member that a user hands over and that refuses `undefined`. */
export interface ClosedMember {
  readonly owner: string;
  readonly member: string;
  readonly file: string;
}

type Side = "given" | "got";
const other = { given: "got", got: "given" } as const;

/**
 * The optional members that the types of what users hand over do not let be `undefined`: parameters of what the entries export, whatever
 * those are made of, and what a callback of the user's answers. Under `exactOptionalPropertyTypes`, which `tsc --init` turns on,
 * `{ signal }` of an optional parameter and `{ token: process.env.TOKEN }` would be errors. The program must have that option.
 */
export function closedMembers(
  program: ts.Program,
  entries: readonly string[],
  isOurs: (file: string) => boolean,
): readonly ClosedMember[] {
  const checker = program.getTypeChecker();
  const seen = { given: new Set<ts.Type>(), got: new Set<ts.Type>() };
  const found = new Map<string, ClosedMember>();

  for (const entry of entries) {
    const file = program.getSourceFile(entry);
    const module = file && checker.getSymbolAtLocation(file);
    if (module === undefined) throw new Error(`${entry} is not a module of the program.`);
    for (const exported of checker.getExportsOfModule(module)) {
      const symbol = (exported.flags & ts.SymbolFlags.Alias) === 0 ? exported : checker.getAliasedSymbol(exported);
      if ((symbol.flags & ts.SymbolFlags.Value) !== 0 && !isTypeOnly(exported))
        walk(checker.getTypeOfSymbol(symbol), "got");
    }
  }
  return [...found.values()];

  function walk(type: ts.Type, side: Side): void {
    if (seen[side].has(type)) return;
    seen[side].add(type);
    if (type.isUnionOrIntersection()) for (const part of type.types) walk(part, side);
    const constraint = checker.getBaseConstraintOfType(type);
    if (constraint !== undefined && constraint !== type) walk(constraint, side);
    if ((type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) === 0) return;
    if (isForeign(type)) {
      for (const argument of argumentsOf(type)) walk(argument, side);
      return;
    }

    for (const signature of [...type.getCallSignatures(), ...type.getConstructSignatures()]) {
      for (const parameter of signature.getParameters()) walk(checker.getTypeOfSymbol(parameter), other[side]);
      walk(signature.getReturnType(), side);
    }
    if (checker.isTupleType(type)) return; // a parameter that may be left out
    for (const property of type.getProperties()) {
      if (isForeignSymbol(property)) continue;
      const own = checker.getTypeOfSymbol(property);
      if (side === "given" && isOptionalValue(property) && !takesUndefined(own)) {
        const file = property.declarations?.[0]?.getSourceFile().fileName ?? "";
        const owner = nameOf(type, property);
        found.set(`${owner}.${property.name}`, { owner, member: property.name, file });
      }
      walk(own, side);
    }
    for (const { type: value } of checker.getIndexInfosOfType(type)) walk(value, side);
  }

  function isTypeOnly(exported: ts.Symbol): boolean {
    return (
      exported.declarations?.some(
        (one) => ts.isExportSpecifier(one) && (one.isTypeOnly || one.parent.parent.isTypeOnly),
      ) === true
    );
  }

  /** Not an optional method: whoever writes a store has it or leaves it out. A callback among options is written as a value. */
  function isOptionalValue(property: ts.Symbol): boolean {
    return (property.flags & ts.SymbolFlags.Optional) !== 0 && !property.declarations?.some(ts.isMethodSignature);
  }

  /** The type of a member that may be missing has a mark of its own for that, and `undefined` only when it was written. */
  function takesUndefined(type: ts.Type): boolean {
    const parts = type.isUnion() ? type.types : [type];
    const open = ts.TypeFlags.Any | ts.TypeFlags.Unknown;
    const isNever = !type.isUnion() && (type.flags & ts.TypeFlags.Undefined) !== 0; // `query?: never`: nothing but the mark
    return isNever || parts.some((part) => part === checker.getUndefinedType() || (part.flags & open) !== 0);
  }

  function argumentsOf(type: ts.Type): readonly ts.Type[] {
    const isReference = ((type as ts.ObjectType).objectFlags & ts.ObjectFlags.Reference) !== 0;
    return [
      ...(isReference ? checker.getTypeArguments(type as ts.TypeReference) : []),
      ...(type.aliasTypeArguments ?? []),
    ];
  }

  /** The language's own, and those of Node or MSW: who made them decided. */
  function isForeign(type: ts.Type): boolean {
    const isMapped = ((type as ts.ObjectType).objectFlags & ts.ObjectFlags.Mapped) !== 0; // `Partial` of ours is ours
    return !isMapped && !checker.isTupleType(type) && isForeignSymbol(type.symbol);
  }

  function isForeignSymbol(symbol: ts.Symbol | undefined): boolean {
    const file = symbol?.declarations?.[0]?.getSourceFile().fileName;
    return file !== undefined && !isOurs(file);
  }

  function nameOf(type: ts.Type, property: ts.Symbol): string {
    const parent = property.declarations?.[0]?.parent;
    if (parent !== undefined && (ts.isInterfaceDeclaration(parent) || ts.isClassDeclaration(parent)))
      return parent.name?.text ?? checker.typeToString(type);
    return type.aliasSymbol?.name ?? checker.typeToString(type);
  }
}
