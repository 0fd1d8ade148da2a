import { onEveryFace } from "../../../../mock/test/faces/faces.js";
import { fluxerWireSuite } from "./wire.suite.js";

onEveryFace("Fluxer on the wire", "fluxer", fluxerWireSuite);
