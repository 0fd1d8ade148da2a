import { test } from "@antiphon/mock/node-test";
import { fails } from "../suite.cjs";

test("is answered by a peng", async ({ fluxer, expect }) => fails({ fluxer, expect }));
