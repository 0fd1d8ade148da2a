import { tables } from "../../../../mock/src/generated/fluxer.js";
import { fluxerRefusals } from "../operations/fluxer-refusals.js";
import { onEveryPair } from "../operations/pairs.suite.js";

onEveryPair("fluxer", tables(), fluxerRefusals);
