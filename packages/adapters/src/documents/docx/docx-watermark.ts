import type { IContext, IXmlableObject } from 'docx';
import { TextWatermark } from 'docx/watermarks';
import { SANS } from './docx-styles.ts';

/** Word's own watermark, behind the text of every page; the library gives it a random id, we one by its section. */
export class DocxWatermark extends TextWatermark {
  readonly #id: string;

  constructor(text: string, id: string) {
    const width = Math.min(520, 85 * text.length);
    super({ text, font: SANS, bold: true, color: 'D5D8DE', opacity: 0.5, width, height: width / (0.66 * text.length) });
    this.#id = id;
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    const xml = JSON.stringify(super.prepForXml(context));
    return JSON.parse(xml.replace(/(PowerPlusWaterMarkObject)[\w-]+/g, `$1${this.#id}`));
  }
}
