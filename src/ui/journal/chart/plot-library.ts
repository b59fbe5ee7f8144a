/* What the charts use of the library; in a chunk of its own that comes when a chart is there to be drawn. */
export { axisX, axisY, barY, dot, gridY, line, plot, rect, ruleY } from '@observablehq/plot';
