/** Draws what it is sent, one after the other, beside the thread that writes the document and serves people. */
import { parentPort } from 'node:worker_threads';
import { drawPicture } from './draw-picture.ts';

parentPort?.on('message', ({ number, drawing }: { number: number; drawing: string }) => {
  try {
    const picture = drawPicture(drawing);
    parentPort?.postMessage({ number, picture }, [picture.svg.buffer, picture.packedSvg.buffer, picture.png.buffer]);
  } catch (error) {
    parentPort?.postMessage({ number, failure: error instanceof Error ? error.message : String(error) }, []);
  }
});
