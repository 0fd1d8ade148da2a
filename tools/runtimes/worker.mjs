// Runs the program in workerd: the setting comes as the body of a request, the result is the answer.
import { run } from "./program.mjs";

// oxlint-disable-next-line import/no-default-export -- workerd asks for it
export default {
  async fetch(request) {
    return Response.json(await run(await request.json()));
  },
};
