import { onEveryFace } from "../../../mock/test/faces/faces.js";
import { auralytikSuite } from "./auralytik.suite.js";

onEveryFace("Auralytik", "auralytik", auralytikSuite);
