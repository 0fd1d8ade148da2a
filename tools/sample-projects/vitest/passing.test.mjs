import { test } from "@antiphon/mock/vitest";
import { passes } from "../suite.cjs";

test("answers a ping once, although the answer is lost", async ({ fluxer, expect }) => passes({ fluxer, expect }));
