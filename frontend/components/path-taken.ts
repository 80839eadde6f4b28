/** What is known of a flow: where it starts, where it ends. */
export interface Flow {
  id: string;
  from: string;
  to: string;
}

interface Range {
  low: number;
  high: number;
}

/**
 * The flows that were certainly taken.
 *
 * The engine's history counts steps and not flows. What comes in at a step is exactly its count, what goes out of it is
 * at most that, and exactly that where nobody waits (gateways, fired timers). Narrowing every flow's range until nothing changes
 * tells on loops and merges which way was really gone; a flow that stays in doubt is not coloured.
 */
export function pathTaken(flows: Flow[], counts: Record<string, number>, passing: Set<string>): Set<string> {
  const count = (step: string) => counts[step] ?? 0;
  const ranges = new Map<string, Range>(
    flows.map((flow) => [flow.id, { low: 0, high: Math.min(count(flow.from), count(flow.to)) }])
  );
  const steps = new Set(flows.flatMap((flow) => [flow.from, flow.to]));
  let narrowed = true;
  while (narrowed) {
    narrowed = false;
    for (const step of steps) {
      const coming = flows.filter((flow) => flow.to === step).map((flow) => ranges.get(flow.id)!);
      const going = flows.filter((flow) => flow.from === step).map((flow) => ranges.get(flow.id)!);
      narrowed = narrow(coming, count(step), true) || narrowed;
      narrowed = narrow(going, count(step), passing.has(step)) || narrowed;
    }
  }
  return new Set(flows.map((flow) => flow.id).filter((id) => ranges.get(id)!.low > 0));
}

/** Narrows ranges whose sum is a total, or at most that; says whether anything changed. */
function narrow(ranges: Range[], total: number, exact: boolean): boolean {
  const low = ranges.reduce((sum, range) => sum + range.low, 0);
  const high = ranges.reduce((sum, range) => sum + range.high, 0);
  for (const range of ranges) {
    const most = Math.min(range.high, total - (low - range.low));
    const least = exact ? Math.max(range.low, total - (high - range.high)) : range.low;
    if (least <= most && (most < range.high || least > range.low)) {
      range.high = most;
      range.low = least;
      return true;
    }
  }
  return false;
}
