import { useParams } from '@tanstack/react-router';

/** The year in the address: the scope of the screen. */
export const useTahun = (): number => Number(useParams({ from: '/$tahun' }).tahun);
