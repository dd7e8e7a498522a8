import { layout } from 'dagre';
import { Graph } from 'graphlib';

const NODE = { width: 236, height: 76 };
const LANE = { first: 20, step: 14, most: 104 };
const TOP = 32;

/**
 * Where each part of a flow's picture stands, in pixels: the steps from top to bottom, those of any order in one frame; beside them,
 * in a lane of their own, arcs for what a step's condition waits for; then the interrupts.
 */
export function graphOf(nodes) {
  const steps = nodes.filter(({ group }) => group != null);
  const graph = laidOut(steps, runsOf(steps));
  const boxes = new Map(steps.map((node) => [node.step.step, { ...node, ...corner(graph.node(node.step.step)) }]));
  const extent = graph.graph();
  const arcs = waits(steps, boxes);
  const left = Math.max(extent.width || 0, ...[...boxes.values()].map(({ x, width }) => x + width + (arcs.length ? LANE.most : 0)));
  const beside = besides(nodes.filter(({ group }) => group == null), extent.height || 0, left);
  return {
    boxes: [...boxes.values(), ...beside],
    frames: graph.nodes().filter((name) => graph.children(name)?.length).map((name) => corner(graph.node(name))),
    arrows: graph.edges().filter((edge) => edge.name === 'next').map((edge) => ({ from: edge.v, to: edge.w, points: graph.edge(edge).points })),
    arcs,
    interruptsAt: beside.length ? left : undefined,
    width: Math.max(extent.width || 0, ...beside.map(({ x }) => x + NODE.width)) + 16,
    height: Math.max(extent.height || 0, ...beside.map(({ y }) => y + NODE.height)) + 16,
  };
}

function laidOut(steps, runs) {
  const graph = new Graph({ compound: true, multigraph: true });
  graph.setGraph({ rankdir: 'TB', ranksep: 28, marginx: 16, marginy: TOP });
  graph.setDefaultEdgeLabel(() => ({}));
  steps.forEach(({ step }) => graph.setNode(step.step, { ...NODE }));
  let before;
  for (const { id, anyOrder, names } of runs) {
    const framed = anyOrder && names.length > 1;
    if (framed) graph.setNode(id, {});
    names.forEach((name, i) => {
      if (framed) graph.setParent(name, id);
      if (before) graph.setEdge(before, name, {}, framed && i > 0 ? 'below' : 'next');
      before = name;
    });
  }
  layout(graph);
  return graph;
}

function runsOf(steps) {
  const runs = new Map();
  for (const { step, group, anyOrder } of steps) {
    const run = runs.get(group) ?? { id: `any order ${group}`, anyOrder, names: [] };
    run.names.push(step.step);
    runs.set(group, run);
  }
  return [...runs.values()];
}

/** Arcs beside the steps, the longer the further out. */
function waits(steps, boxes) {
  const place = new Map(steps.map(({ step }, i) => [step.step, i]));
  return steps.flatMap(({ step, waitsFor }) => waitsFor
    .map((from) => ({ from, to: step.step, over: place.get(step.step) - place.get(from) }))
    .filter(({ over }) => over > 1)
    .map(({ from, to, over }) => ({ from, to, ...arc(boxes.get(from), boxes.get(to), over) })));
}

function arc(from, to, over) {
  const x = Math.max(from.x + from.width, to.x + to.width);
  const out = Math.min(LANE.first + (over - 2) * LANE.step, LANE.most - 24);
  const y = from.y + from.height * 0.7;
  const end = to.y + to.height * 0.3;
  return { d: `M${from.x + from.width} ${y}C${x + out * 1.3} ${y} ${x + out * 1.3} ${end} ${to.x + to.width} ${end}` };
}

/** The interrupts in columns, as many as the height of the picture asks for. */
function besides(interrupts, height, left) {
  const rows = Math.max(4, Math.floor((height - TOP) / (NODE.height + 16)));
  return interrupts.map((node, i) => ({
    ...node,
    ...NODE,
    x: left + Math.floor(i / rows) * (NODE.width + 16),
    y: TOP + (i % rows) * (NODE.height + 16),
  }));
}

function corner({ x, y, width, height }) {
  return { x: x - width / 2, y: y - height / 2, width, height };
}
