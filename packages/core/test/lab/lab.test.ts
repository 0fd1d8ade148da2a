import { onEveryFace } from "../../../mock/test/faces/faces.js";
import { labSuite } from "./lab.suite.js";

onEveryFace("the lab API", "lab", labSuite);
