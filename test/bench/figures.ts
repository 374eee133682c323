/** Works through the tasks with so many clients at a time; each takes the next task when it has done one. */
export async function inParallel<Task, Done>(
  tasks: readonly Task[],
  clients: number,
  work: (task: Task) => Promise<Done>,
): Promise<Done[]> {
  const queue = [...tasks];
  const done: Done[] = [];
  const client = async () => {
    for (let task = queue.shift(); task !== undefined; task = queue.shift()) done.push(await work(task));
  };
  await Promise.all(Array.from({ length: clients }, client));
  return done;
}

/** How many were done in a second, by the real clock. */
export async function perSecond<Task>(
  tasks: readonly Task[],
  clients: number,
  work: (task: Task) => Promise<unknown>,
): Promise<number> {
  const started = performance.now();
  await inParallel(tasks, clients, work);
  return Math.round((tasks.length / (performance.now() - started)) * 1_000);
}

export function spread(timesMs: readonly number[]): string {
  const sorted = [...timesMs].sort((left, right) => left - right);
  const at = (share: number) => `${(sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1)} ms`;
  return `p50 ${at(0.5)}, p99 ${at(0.99)}, longest ${at(1)}`;
}
