"use strict";
(() => {
  const root = document.documentElement;
  root.classList.add("js");
  const data = JSON.parse(document.getElementById("data").textContent);
  const byId = id => document.getElementById(id);

  // Times are the plant's own clock; no zone may move them.
  const format = options => new Intl.DateTimeFormat(undefined, { timeZone: "UTC", ...options });
  const asDay = format({ dateStyle: "medium" });
  const asMoment = format({ dateStyle: "medium", timeStyle: "short" });
  const asShortDay = format({ day: "numeric", month: "short" });
  const asMonth = format({ month: "short", year: "numeric" });
  const asHour = format({ hour: "numeric", minute: "2-digit" });
  const asNumber = (value, digits) => value.toLocaleString(undefined, { minimumFractionDigits: digits, maximumFractionDigits: digits });

  for (const time of document.querySelectorAll("time")) {
    const text = time.dateTime;
    time.textContent = (text.includes("T") ? asMoment : asDay).format(new Date(text + (text.includes("T") ? "Z" : "T00:00Z")));
  }
  for (const number of document.querySelectorAll("data")) {
    number.textContent = asNumber(Number(number.value), (number.value.split(".")[1] ?? "").length);
  }

  // Tables: each heading sorts by its column.
  const key = cell => {
    const number = cell.querySelector("data");
    const time = cell.querySelector("time");
    return number ? Number(number.value) : time ? time.dateTime : cell.textContent.trim();
  };
  const compare = (a, b) => typeof a === "number" && typeof b === "number" ? a - b : String(a).localeCompare(String(b), undefined, { numeric: true });
  for (const table of document.querySelectorAll("section table")) {
    const body = table.tBodies[0];
    [...table.tHead.rows[0].cells].forEach((heading, column) => {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = heading.textContent;
      heading.replaceChildren(button);
      button.addEventListener("click", () => {
        const direction = heading.getAttribute("aria-sort") === "ascending" ? "descending" : "ascending";
        for (const other of table.tHead.rows[0].cells) {
          other.removeAttribute("aria-sort");
        }
        heading.setAttribute("aria-sort", direction);
        const rows = [...body.rows].map(row => [key(row.cells[column]), row]);
        const sign = direction === "ascending" ? 1 : -1;
        // What has no value is last, whichever way.
        rows.sort(([a], [b]) => (a === "") - (b === "") || sign * compare(a, b));
        body.append(...rows.map(([, row]) => row));
      });
    });
  }

  const find = byId("find");
  const show = byId("show");
  const filter = () => {
    const rows = [...byId("devices").tBodies[0].rows];
    const text = find.value.trim().toLocaleLowerCase();
    for (const row of rows) {
      row.hidden = (show.value !== "" && !row.classList.contains(show.value)) || !row.textContent.toLocaleLowerCase().includes(text);
    }
    byId("found").textContent = `${asNumber(rows.filter(row => !row.hidden).length, 0)} / ${asNumber(rows.length, 0)}`;
  };
  find.addEventListener("input", filter);
  show.addEventListener("change", filter);
  filter();

  // Charts.
  const colour = name => getComputedStyle(root).getPropertyValue("--" + name).trim();
  const narrow = () => root.clientWidth < 600;
  const ticks = (plot, values, axis, space, step) => {
    const wanted = step >= 28 * 86400 ? asMonth : step >= 86400 ? asShortDay : null;
    return values.map((value, i) => {
      const date = new Date(value * 1000);
      return wanted ? wanted.format(date) : asHour.format(date) + (i === 0 || value % 86400 === 0 ? "\n" + asShortDay.format(date) : "");
    });
  };
  const axes = (unit, size = 64) => {
    const common = { stroke: colour("soft"), grid: { stroke: colour("line"), width: 1 }, ticks: { stroke: colour("line"), width: 1 } };
    return [
      { ...common, values: ticks, size: 48, space: narrow() ? 60 : 80 },
      { ...common, size, values: (plot, values) => values.map(value => value === null ? "" : asNumber(Math.abs(value), Number.isInteger(value) ? 0 : 1) + " " + unit) },
    ];
  };
  const shown = (unit, digits, read) => (plot, value, series, index) => {
    const number = index === null || index === undefined ? null : read(index);
    return number === null || number === undefined ? "–" : asNumber(number, digits) + " " + unit;
  };
  const moment = day => ({ label: "Time", value: (plot, value) => value === null ? "–" : (day ? asDay : asMoment).format(new Date(value * 1000)) });
  const plots = new Map();
  const draw = (id, height, options, values) => {
    const place = byId(id);
    plots.get(id)?.destroy();
    const plot = new uPlot({
      width: place.clientWidth, height: narrow() ? Math.round(height * .8) : height,
      tzDate: seconds => {
        const date = new Date(seconds * 1000);
        return new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds());
      },
      legend: { live: true }, ...options,
    }, values, place);
    plots.set(id, plot);
  };

  const timesOf = track => {
    let at = 0;
    return track.steps.map(step => at += step);
  };
  let range = null;
  const setRange = (min, max) => {
    range = min === null ? null : [min, max];
    for (const id of ["power-chart", "soc-chart"]) {
      plots.get(id)?.setScale("x", { min: min ?? plots.get(id).data[0][0], max: max ?? plots.get(id).data[0].at(-1) });
    }
  };
  const zoomed = { drag: { x: true, y: false, setScale: false }, sync: { key: "time", setSeries: false } };
  const onSelect = plot => {
    if (plot.select.width > 2) {
      setRange(plot.posToVal(plot.select.left, "x"), plot.posToVal(plot.select.left + plot.select.width, "x"));
      plot.setSelect({ left: 0, top: 0, width: 0, height: 0 }, false);
    }
  };
  const drawPower = () => {
    if (!byId("device")) {
      return;
    }
    const track = data.power[byId("device").value];
    const times = timesOf(track);
    const part = (name, sign) => track[name].map(value => value === null ? null : Math.max(0, sign * value));
    const parts = [
      ["PV", "pv", part("pv", 1), 1], ["Discharge", "battery", part("battery", 1), 1], ["From the grid", "grid", part("grid", 1), 1],
      ["Load", "load", part("load", 1), -1], ["Charge", "charge", part("battery", -1), -1], ["To the grid", "export", part("grid", -1), -1],
    ].filter(([, , values]) => values.length > 0 && values.some(value => value > 0));
    const sums = { 1: times.map(() => 0), "-1": times.map(() => 0) };
    const stacked = parts.map(([, , values, sign]) => values.map((value, i) => value === null ? null : (sums[sign][i] += value / 1000) * sign));
    // The outermost is drawn first, so that each inner one covers its part.
    const order = parts.map((_, i) => i).reverse();
    draw("power-chart", 320, {
      scales: { x: { time: true, ...(range ? { min: range[0], max: range[1] } : {}) } }, axes: axes("kW"), cursor: zoomed, hooks: { setSelect: [onSelect] },
      series: [moment(false), ...order.map(i => ({
        label: parts[i][0], stroke: colour(parts[i][1]), fill: colour(parts[i][1]), fillTo: 0, width: 1, points: { show: false },
        value: shown("kW", 2, index => parts[i][2][index] === null ? null : parts[i][2][index] / 1000),
      }))],
    }, [times, ...order.map(i => stacked[i])]);
    byId("soc-chart").hidden = track.soc.length === 0;
    if (track.soc.length > 0) {
      draw("soc-chart", 170, {
        scales: { x: { time: true, ...(range ? { min: range[0], max: range[1] } : {}) }, y: { range: [0, 100] } }, axes: axes("%"), cursor: zoomed, hooks: { setSelect: [onSelect] },
        series: [moment(false), { label: "State of charge", stroke: colour("battery"), width: 2, points: { show: false }, value: shown("%", 0, index => track.soc[index]) }],
      }, [times, track.soc]);
    }
  };

  const drawEnergy = () => {
    const energy = data.energy;
    if (!byId("energy-chart")) {
      return;
    }
    const less = (whole, part) => whole.map((value, i) => value === null ? null : value - Math.min(value, part[i] ?? 0));
    const negative = values => values.map(value => value === null ? null : -value);
    const bars = uPlot.paths.bars({ size: [.7, 60] });
    const used = less(energy.pv, energy.export);
    const own = less(energy.load, energy.import);
    const bar = (label, name, read) => ({ label, stroke: colour(name), fill: colour(name), width: 0, paths: bars, points: { show: false }, value: shown("kWh", 1, read) });
    const step = energy.time.length > 1 ? Math.min(...energy.time.slice(1).map((time, i) => time - energy.time[i])) : 86400;
    const scales = { x: { time: true, range: [energy.time[0] - step * .6, energy.time.at(-1) + step * .6] } };
    const days = () => {
      const [first, ...rest] = axes("kWh", 76);
      return [{ ...first, incrs: [1, 2, 3, 7, 14, 30, 61, 91, 182, 365].map(count => count * 86400), size: 32, grid: { show: false } }, ...rest];
    };
    draw("energy-chart", 280, {
      scales, axes: days(),
      series: [moment(true), bar("PV, to the grid", "export", i => energy.export[i]), bar("PV, used", "pv", i => used[i]), bar("Load, from the grid", "grid", i => energy.import[i]), bar("Load, own", "load", i => own[i])],
    }, [energy.time, energy.pv, used, negative(energy.load), negative(own)]);
    const line = (label, name, values) => ({ label, stroke: colour(name), width: 2, points: { show: values.length < 60, size: 7, fill: colour(name) }, value: shown("%", 0, i => values[i]) });
    const hasShares = [...energy.consumption, ...energy.sufficiency].some(value => value !== null);
    byId("share-chart").hidden = !hasShares;
    if (hasShares) {
      const [, second] = axes("%", 76);
      draw("share-chart", 170, {
        scales: { ...scales, y: { range: [0, 105] } }, axes: [days()[0], { ...second, incrs: [25, 50, 100], space: 24 }],
        series: [moment(true), line("Self-consumption", "pv", energy.consumption), line("Self-sufficiency", "load", energy.sufficiency)],
      }, [energy.time, energy.consumption, energy.sufficiency]);
    }
  };

  const drawAll = () => {
    drawPower();
    drawEnergy();
  };
  byId("device")?.addEventListener("change", () => {
    range = null;
    drawPower();
  });
  for (const button of document.querySelectorAll("[data-zoom]")) {
    button.addEventListener("click", () => {
      const plot = plots.get("power-chart");
      const { min, max } = plot.scales.x;
      const length = max - min;
      const move = { in: [.25, -.25], out: [-.5, .5], earlier: [-.5, -.5], later: [.5, .5] }[button.dataset.zoom];
      if (!move) {
        setRange(null, null);
        return;
      }
      const first = plot.data[0][0];
      const last = plot.data[0].at(-1);
      const width = Math.min(last - first, length * (1 + move[1] - move[0]));
      const from = Math.min(Math.max(first, min + move[0] * length), last - width);
      setRange(from, from + width);
    });
  }
  drawAll();

  let width = root.clientWidth;
  const redraw = () => {
    width = root.clientWidth;
    drawAll();
  };
  addEventListener("resize", () => {
    if (root.clientWidth !== width) {
      redraw();
    }
  });
  for (const query of ["(prefers-color-scheme: dark)", "print"]) {
    matchMedia(query).addEventListener("change", redraw);
  }
})();
