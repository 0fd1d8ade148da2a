import { test } from "@antiphon/mock/vitest";
import { fails } from "../suite.cjs";

test("is answered by a peng", async ({ fluxer, expect }) => fails({ fluxer, expect }));
