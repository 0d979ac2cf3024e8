import { type App, route } from '../http/route.ts';
import { readBoard } from './read-board.ts';
import { readTasks } from './read-tasks.ts';

export function boardRoutes(app: App): void {
  route(app, 'GET /api/board', ({ context, query }) => readBoard(context, query));
  route(app, 'GET /api/tasks', ({ context, query }) => readTasks(context, query));
}
