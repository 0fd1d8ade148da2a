import { tables } from "../../../../mock/src/generated/astral.js";
import { onEveryPair } from "../operations/pairs.suite.js";
import { refusals } from "../operations/refusals.js";

onEveryPair("astral", tables(), refusals);
