import { test } from "@antiphon/mock/jest";
import { passes } from "../suite.cjs";

test("answers a ping once, although the answer is lost", ({ fluxer, expect }) => passes({ fluxer, expect }));
