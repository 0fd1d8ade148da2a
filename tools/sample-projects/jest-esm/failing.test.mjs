import { test } from "@antiphon/mock/jest";
import { fails } from "../suite.cjs";

test("is answered by a peng", ({ fluxer, expect }) => fails({ fluxer, expect }));
