/**
 * `npm run lesson`: plays the lesson plan of docs/teaching.md with a class of scripted students, over real sockets, at real pace, and
 * prints what happened when. The students read for as long as people do, then do what an AI delegation would do from what they see;
 * now and then they let something pass, write a note, lose their connection, or come late.
 *
 * Made faster, everything goes faster but the clock of the plan, which counts real minutes: then the facilitator moves the class on.
 *
 *   npm run lesson [-- --haste 10] [--students 30] [--councils 1] [--seed 7]
 */
import { parseArgs } from 'node:util';
import { classProgram } from '../server/classServer.ts';
import { type Lesson, play } from './lessonPlay.ts';

const { values } = parseArgs({
  options: {
    haste: { type: 'string', default: '1' },
    students: { type: 'string', default: '30' },
    councils: { type: 'string', default: '1' },
    seed: { type: 'string', default: '7' },
  },
});
const lesson: Lesson = {
  haste: Number(values.haste),
  students: Number(values.students),
  councils: Number(values.councils),
  seed: Number(values.seed),
};
const server = await classProgram({ HASTE: values.haste, LOG: 'warn' });
try {
  await play(server, lesson);
} finally {
  await server.stop();
}
