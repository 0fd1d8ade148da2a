import { onEveryFaceOf } from "../../../mock/test/faces/faces.js";
import { labEngines } from "./lab-world.js";
import { labSuite } from "./lab.suite.js";

onEveryFaceOf("the lab API", labEngines, "lab", labSuite);
