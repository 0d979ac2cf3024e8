import type { EvidenceWire } from '@selaras/contract';
import { ApiProblem, problemOf } from '../../ui/api.ts';

export type Upload = { readonly measurementId: string; readonly file: File; readonly onProgress: (share: number) => void };

/** Sends one evidence file. XMLHttpRequest, because fetch cannot tell how much of a file has left. */
export function uploadEvidence({ measurementId, file, onProgress }: Upload): Promise<EvidenceWire> {
  return new Promise((resolve, reject) => {
    const body = new FormData();
    body.append('berkas', file, file.name);
    const request = new XMLHttpRequest();
    request.open('POST', `/api/measurements/${encodeURIComponent(measurementId)}/evidence`);
    request.responseType = 'json';
    request.setRequestHeader('accept', 'application/json');
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total));
    request.addEventListener('load', () => {
      const answer: unknown = request.response;
      if (request.status >= 200 && request.status < 300 && isEvidence(answer)) resolve(answer);
      else reject(problemOf({ status: request.status, answer }));
    });
    request.addEventListener('error', () => reject(new ApiProblem({ code: 'network', status: 0 })));
    request.send(body);
  });
}

const isEvidence = (answer: unknown): answer is EvidenceWire => typeof answer === 'object' && answer !== null && 'sha256' in answer;
