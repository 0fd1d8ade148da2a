import { BarChart, LineChart, PieChart } from "echarts/charts";
import { GridComponent, LegendComponent, TitleComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import type { Month } from "./month.js";

use([BarChart, LineChart, PieChart, GridComponent, LegendComponent, TitleComponent, SVGRenderer]);

/** The month as three charts, each an SVG that needs no script. */
export function drawCharts({ days, campaigns, summary }: Month): readonly string[] {
  const { positive, neutral, negative } = summary.sentiment;
  const busiest = campaigns.slice(0, 10).reverse();
  return [
    draw({
      title: { text: "Evaluations and average note by day" },
      legend: { bottom: 0 },
      xAxis: { type: "category", data: days.map(({ date }) => date.slice(5)) },
      yAxis: [{ type: "value" }, { type: "value", min: 0, max: 100 }],
      series: [
        { name: "evaluations", type: "bar", data: days.map(({ evaluations }) => evaluations) },
        { name: "average note", type: "line", yAxisIndex: 1, data: days.map(({ averageNote }) => averageNote) },
      ],
    }),
    draw({
      title: { text: "Sentiment" },
      series: [
        {
          type: "pie",
          radius: ["40%", "70%"],
          data: [
            { name: `positive ${positive}`, value: positive, itemStyle: { color: "#3ba272" } },
            { name: `neutral ${neutral}`, value: neutral, itemStyle: { color: "#9aa4b2" } },
            { name: `negative ${negative}`, value: negative, itemStyle: { color: "#d1495b" } },
          ],
        },
      ],
    }),
    draw({
      title: { text: "Average note of the ten busiest campaigns" },
      grid: { left: 180 },
      xAxis: { type: "value", min: 50 },
      yAxis: { type: "category", data: busiest.map(({ name }) => name) },
      series: [
        { type: "bar", data: busiest.map(({ averageNote }) => averageNote), label: { show: true, position: "right" } },
      ],
    }),
  ];
}

function draw(option: object): string {
  const chart = init(null, null, { renderer: "svg", ssr: true, width: 900, height: 360 });
  chart.setOption({ animation: false, ...option });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}
