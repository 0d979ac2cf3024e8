import { listPanel, themePanel } from '../../chart/list-panel.ts';
import type { DasarHukumCetak, RenjaSnapshot } from '../../publication/renja-snapshot.ts';
import type { Block } from '../block.ts';
import { GAMBAR } from './block-ids.ts';
import { heading, introduced, prose, type Section, sentenceList, unsaid } from './section.ts';
import { BAB_1 } from './text.ts';

export const pendahuluan = (section: Section): readonly Block[] => [
  heading('chapter', BAB_1.judul),
  ...latarBelakang(section),
  ...landasanHukum(section),
  ...ruangLingkup(section),
  ...maksud(section),
];

function latarBelakang(section: Section): readonly Block[] {
  const { tahun, isi } = section.snapshot;
  return [
    heading('section', BAB_1.latarBelakang),
    ...prose(section, isi.latarBelakang),
    ...unsaid(section, isi.latarBelakang, BAB_1.tema()),
    temaFigure(section.snapshot),
    ...unsaid(section, isi.latarBelakang, BAB_1.prioritas(tahun, isi.prioritasNasional.length)),
    prioritasFigure(section.snapshot),
    ...prose(section, isi.penutupLatarBelakang),
  ];
}

function temaFigure({ tahun, isi }: RenjaSnapshot): Block {
  const caption = BAB_1.temaJudul(tahun);
  const panel = themePanel({ judul: caption, overline: caption, tema: isi.temaRkp, dasar: isi.dasarTema, pengantar: BAB_1.temaDasar });
  return { kind: 'figure', id: GAMBAR.tema, caption, ...panel, source: null };
}

function prioritasFigure({ isi }: RenjaSnapshot): Block {
  const caption = BAB_1.prioritasJudul(isi.prioritasNasional.length);
  const panel = listPanel({ judul: caption, butir: isi.prioritasNasional, sebutan: BAB_1.prioritasSebutan });
  return { kind: 'figure', id: GAMBAR.prioritas, caption, ...panel, source: null };
}

const landasanHukum = (section: Section): readonly Block[] => [
  heading('section', BAB_1.landasanHukum),
  ...prose(section, BAB_1.hukum()),
  ...sentenceList(section.snapshot.dasarHukum.map(dasarHukumText), 'number'),
];

/** A number that already carries its year (`PER-5/PB/2024`) is not given it twice. */
function dasarHukumText({ jenis, nomor, tahun, tentang }: DasarHukumCetak): string {
  const year = nomor.endsWith(`/${tahun}`) ? '' : ` Tahun ${tahun}`;
  return `${jenis} Nomor ${nomor}${year} tentang ${tentang}`;
}

function ruangLingkup(section: Section): readonly Block[] {
  const { isi } = section.snapshot;
  const text: readonly Block[] = prose(section, isi.ruangLingkup);
  const lead = isi.fungsi.length === 0 ? text : introduced(text, prose(section, BAB_1.fungsi()));
  return [heading('section', BAB_1.ruangLingkup), ...lead, ...sentenceList(isi.fungsi, 'letter')];
}

function maksud(section: Section): readonly Block[] {
  const { isi } = section.snapshot;
  const text: readonly Block[] = prose(section, isi.maksud);
  const lead = isi.tujuanDokumen.length === 0 ? text : introduced(text, prose(section, BAB_1.tujuan()));
  return [heading('section', BAB_1.maksud), ...lead, ...sentenceList(isi.tujuanDokumen, 'letter')];
}
