import { expect, test } from "vitest";
import { surviveCuts } from "./cuts.js";
import { every } from "../stage.js";

test.each(every)(
  "delivers 100 000 events once and in order through 1000 random cuts, or reports what is lost, on %s",
  async (profile) => {
    expect.hasAssertions();
    await surviveCuts(profile, 100_000, 1000, 2);
  },
);
