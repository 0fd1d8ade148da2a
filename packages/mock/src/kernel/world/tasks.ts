import type { WorldClock } from "../time/world-clock.js";

/** What an engine does later, by name; `ApiEngine.tasks` says how. Plain data, so that a snapshot can hold it. */
export interface Task {
  readonly id: string;
  readonly name: string;
  readonly data: unknown;
  /** World time in ms. */
  readonly dueAt: number;
}

/** Tasks of one API in one world that wait for their time. */
export class TaskBook {
  readonly #clock: WorldClock;
  readonly #run: (task: Task) => void;
  readonly #waiting = new Map<string, { readonly task: Task; readonly cancel: () => void }>();
  #count = 0;

  constructor(clock: WorldClock, run: (task: Task) => void) {
    this.#clock = clock;
    this.#run = run;
  }

  add(name: string, data: unknown, ms: number): string {
    const task: Task = { id: `task-${(this.#count += 1)}`, name, data, dueAt: this.#clock.now() + ms };
    this.#arm(task);
    return task.id;
  }

  drop(id: string): void {
    this.#waiting.get(id)?.cancel();
    this.#waiting.delete(id);
  }

  list(): readonly Task[] {
    return [...this.#waiting.values()].map(({ task }) => task);
  }

  /** These wait, and no others. What is due already runs at once. */
  replace(tasks: readonly Task[]): void {
    for (const id of this.#waiting.keys()) this.drop(id);
    for (const task of tasks) this.#arm(task);
  }

  #arm(task: Task): void {
    const due = (): void => {
      this.#waiting.delete(task.id);
      this.#run(task);
    };
    const cancel = this.#clock.timer(due, task.dueAt - this.#clock.now(), "background");
    this.#waiting.set(task.id, { task, cancel });
  }
}
