/** What the server tells of itself: figures in Prometheus' format, and lines in a log. Neither has names, texts, briefs or addresses. */
import pino, { type Logger } from 'pino';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** Limits of the steps of a histogram, in seconds. */
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5];

/** The figures of a server. */
export interface Figures {
  readonly registry: Registry;
  readonly refused: Counter<'why'>;
  readonly asked: Counter<'kind'>;
  readonly took: Histogram<'what'>;
  readonly lost: Counter;
}

/** What the figures that are looked up when they are asked for say. */
export interface Standing {
  connections(): number;
  classes(): number;
  councils(): number;
}

/** Begins to keep figures. */
export function newFigures(standing: Standing): Figures {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const gauge = (name: string, help: string, of: () => number) =>
    new Gauge({
      name,
      help,
      registers: [registry],
      collect() {
        this.set(of());
      },
    });
  gauge('open_debate_connections', 'Connections that are open', standing.connections);
  gauge('open_debate_classes', 'Classes that this process holds', standing.classes);
  gauge('open_debate_councils', 'Councils that this process holds', standing.councils);
  return {
    registry,
    refused: new Counter({
      name: 'open_debate_refused_total',
      help: 'What was asked and not done, by reason',
      labelNames: ['why'],
      registers: [registry],
    }),
    asked: new Counter({
      name: 'open_debate_asked_total',
      help: 'What was asked, by kind',
      labelNames: ['kind'],
      registers: [registry],
    }),
    took: new Histogram({
      name: 'open_debate_seconds',
      help: 'How long writing to the store, and a step of a meeting, took',
      labelNames: ['what'],
      buckets: SECONDS,
      registers: [registry],
    }),
    lost: new Counter({
      name: 'open_debate_classes_lost_total',
      help: 'Classes that another process took over',
      registers: [registry],
    }),
  };
}

/** A log on the error stream, one JSON object to a line; `level` as pino has them, `silent` among them. */
export function newLog(level: string): Logger {
  const known = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'];
  return pino(
    { level: known.includes(level) ? level : 'warn', base: null },
    pino.destination({ fd: 2, sync: false }),
  );
}
