import { onEveryFace } from "../../../../mock/test/faces/faces.js";
import { fluxerSuite } from "./fluxer.suite.js";

onEveryFace("Fluxer", "fluxer", fluxerSuite);
