import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { home, root, setup, signIn, year } from './first-routes.ts';
import { sessionQuery } from './session/session.ts';
import { AppError, NotFound, Opening } from './ui/app-error.tsx';
import { onSignedOut, queryClient } from './ui/query-client.ts';
import { pick } from './ui/search-params.ts';

const board = createRoute({
  getParentRoute: () => year,
  path: '/',
  component: lazyRouteComponent(() => import('./board/board-screen.tsx'), 'BoardScreen'),
});
const ownAccount = createRoute({
  getParentRoute: () => year,
  path: '/akun',
  component: lazyRouteComponent(() => import('./session/own-account-screen.tsx'), 'OwnAccountScreen'),
});
const measurements = createRoute({
  getParentRoute: () => year,
  path: '/pengukuran',
  validateSearch: pick('keadaan', 'cari'),
  component: lazyRouteComponent(() => import('./measurement/measurements-screen.tsx'), 'MeasurementsScreen'),
});
const ikuList = createRoute({
  getParentRoute: () => year,
  path: '/iku',
  validateSearch: pick('status', 'cari'),
  component: lazyRouteComponent(() => import('./board/iku-list-screen.tsx'), 'IkuListScreen'),
});
const entry = createRoute({
  getParentRoute: () => year,
  path: '/iku/$ikuId/isi/$period',
  validateSearch: pick('ambil'),
  component: lazyRouteComponent(() => import('./measurement/entry/entry-screen.tsx'), 'EntryScreen'),
});
const newManual = createRoute({
  getParentRoute: () => year,
  path: '/iku/$ikuId/manual/baru',
  component: lazyRouteComponent(() => import('./plan/manual-screen.tsx'), 'ManualScreen'),
});
const proposal = createRoute({
  getParentRoute: () => year,
  path: '/iku/$ikuId/manual/usulan',
  component: lazyRouteComponent(() => import('./plan/proposal-screen.tsx'), 'ProposalScreen'),
});
const iku = createRoute({
  getParentRoute: () => year,
  path: '/iku/$ikuId',
  component: lazyRouteComponent(() => import('./measurement/iku/iku-screen.tsx'), 'IkuScreen'),
});
const ikuTabs = [
  createRoute({
    getParentRoute: () => iku,
    path: '/',
    component: lazyRouteComponent(() => import('./measurement/iku/iku-summary.tsx'), 'IkuSummary'),
  }),
  createRoute({
    getParentRoute: () => iku,
    path: '/pengukuran',
    component: lazyRouteComponent(() => import('./measurement/iku/iku-measurements.tsx'), 'IkuMeasurements'),
  }),
  createRoute({
    getParentRoute: () => iku,
    path: '/manual',
    validateSearch: pick('versi', 'banding'),
    component: lazyRouteComponent(() => import('./plan/iku-manual.tsx'), 'IkuManual'),
  }),
  createRoute({
    getParentRoute: () => iku,
    path: '/bukti',
    component: lazyRouteComponent(() => import('./measurement/iku/iku-evidence.tsx'), 'IkuEvidence'),
  }),
  createRoute({
    getParentRoute: () => iku,
    path: '/riwayat',
    component: lazyRouteComponent(() => import('./measurement/iku/iku-history.tsx'), 'IkuHistory'),
  }),
] as const;
const calculations = [
  createRoute({
    getParentRoute: () => year,
    path: '/hitung',
    validateSearch: pick('jenis'),
    component: lazyRouteComponent(() => import('./calculation/hitung-start.tsx'), 'HitungStart'),
  }),
  createRoute({
    getParentRoute: () => year,
    path: '/hitung/impor',
    component: lazyRouteComponent(() => import('./import/impor-screen.tsx'), 'ImporScreen'),
  }),
  createRoute({
    getParentRoute: () => year,
    path: '/hitung/$kind',
    validateSearch: pick('dari'),
    component: lazyRouteComponent(() => import('./calculation/hitung-screen.tsx'), 'HitungScreen'),
  }),
  createRoute({
    getParentRoute: () => year,
    path: '/hitung/simpanan/$id',
    component: lazyRouteComponent(() => import('./calculation/simpanan-screen.tsx'), 'SimpananScreen'),
  }),
] as const;
const checks = [
  createRoute({
    getParentRoute: () => year,
    path: '/cek',
    component: lazyRouteComponent(() => import('./linter/cek-screen.tsx'), 'CekScreen'),
  }),
  createRoute({
    getParentRoute: () => year,
    path: '/cek/$id',
    validateSearch: pick('bagian', 'catatan', 'dengan', 'baris'),
    component: lazyRouteComponent(() => import('./linter/cek-detail-screen.tsx'), 'CekDetailScreen'),
  }),
] as const;
const documents = createRoute({
  getParentRoute: () => year,
  path: '/dokumen',
  component: lazyRouteComponent(() => import('./document/documents-screen.tsx'), 'DocumentsScreen'),
});
const renja = createRoute({
  getParentRoute: () => year,
  path: '/dokumen/renja',
  component: lazyRouteComponent(() => import('./document/renja-screen.tsx'), 'RenjaScreen'),
});
const renjaTabs = [
  createRoute({
    getParentRoute: () => renja,
    path: '/',
    component: lazyRouteComponent(() => import('./document/renja-preview.tsx'), 'RenjaPreview'),
  }),
  createRoute({
    getParentRoute: () => renja,
    path: '/periksa',
    component: lazyRouteComponent(() => import('./document/renja-checks.tsx'), 'RenjaChecks'),
  }),
  createRoute({
    getParentRoute: () => renja,
    path: '/isi',
    component: lazyRouteComponent(() => import('./document/renja-content.tsx'), 'RenjaContent'),
  }),
  createRoute({
    getParentRoute: () => renja,
    path: '/penetapan',
    component: lazyRouteComponent(() => import('./document/renja-publications.tsx'), 'RenjaPublications'),
  }),
] as const;
const planning = createRoute({
  getParentRoute: () => year,
  path: '/perencanaan',
  component: lazyRouteComponent(() => import('./plan/planning-screen.tsx'), 'PlanningScreen'),
});
const planningTabs = [
  createRoute({
    getParentRoute: () => planning,
    path: '/',
    component: lazyRouteComponent(() => import('./plan/planning-targets.tsx'), 'PlanningTargets'),
  }),
  createRoute({
    getParentRoute: () => planning,
    path: '/renstra',
    component: lazyRouteComponent(() => import('./plan/planning-renstra.tsx'), 'PlanningRenstra'),
  }),
  createRoute({
    getParentRoute: () => planning,
    path: '/anggaran',
    component: lazyRouteComponent(() => import('./plan/planning-budget.tsx'), 'PlanningBudget'),
  }),
  createRoute({
    getParentRoute: () => planning,
    path: '/periode',
    validateSearch: pick('iku'),
    component: lazyRouteComponent(() => import('./plan/planning-grid.tsx'), 'PlanningGrid'),
  }),
  createRoute({
    getParentRoute: () => planning,
    path: '/peta-indikator',
    component: lazyRouteComponent(() => import('./plan/planning-map.tsx'), 'PlanningMap'),
  }),
  createRoute({
    getParentRoute: () => planning,
    path: '/survei',
    component: lazyRouteComponent(() => import('./plan/planning-survey.tsx'), 'PlanningSurvey'),
  }),
  createRoute({
    getParentRoute: () => planning,
    path: '/manual-pusat',
    validateSearch: pick('pekerjaan'),
    component: lazyRouteComponent(() => import('./plan/central-manuals.tsx'), 'CentralManuals'),
  }),
] as const;
const strategyMap = createRoute({
  getParentRoute: () => year,
  path: '/peta-strategi',
  component: lazyRouteComponent(() => import('./plan/strategy-map-screen.tsx'), 'StrategyMapScreen'),
});
const administration = createRoute({
  getParentRoute: () => year,
  path: '/administrasi',
  component: lazyRouteComponent(() => import('./org/administration-screen.tsx'), 'AdministrationScreen'),
});
const administrationTabs = [
  createRoute({
    getParentRoute: () => administration,
    path: '/',
    component: lazyRouteComponent(() => import('./org/units-tab.tsx'), 'UnitsTab'),
  }),
  createRoute({
    getParentRoute: () => administration,
    path: '/akun',
    component: lazyRouteComponent(() => import('./org/accounts-tab.tsx'), 'AccountsTab'),
  }),
] as const;
const rulepacks = [
  createRoute({
    getParentRoute: () => year,
    path: '/paket-aturan',
    validateSearch: pick('pada', 'keyakinan'),
    component: lazyRouteComponent(() => import('./rulepack/packs-screen.tsx'), 'PacksScreen'),
  }),
  createRoute({
    getParentRoute: () => year,
    path: '/paket-aturan/banding',
    validateSearch: pick('a', 'b'),
    component: lazyRouteComponent(() => import('./rulepack/pack-diff-screen.tsx'), 'PackDiffScreen'),
  }),
  createRoute({
    getParentRoute: () => year,
    path: '/paket-aturan/$paket',
    component: lazyRouteComponent(() => import('./rulepack/pack-screen.tsx'), 'PackScreen'),
  }),
] as const;
const audit = createRoute({
  getParentRoute: () => year,
  path: '/audit',
  validateSearch: pick('oleh', 'aksi', 'dari', 'sampai', 'ditolak', 'subjek'),
  component: lazyRouteComponent(() => import('./audit/audit-screen.tsx'), 'AuditScreen'),
});

const routeTree = root.addChildren([
  home,
  signIn,
  setup,
  year.addChildren([
    board,
    ownAccount,
    measurements,
    ikuList,
    entry,
    newManual,
    proposal,
    iku.addChildren(ikuTabs),
    ...calculations,
    ...checks,
    documents,
    renja.addChildren(renjaTabs),
    planning.addChildren(planningTabs),
    strategyMap,
    ...rulepacks,
    administration.addChildren(administrationTabs),
    audit,
  ]),
]);

export const router = createRouter({
  routeTree,
  context: { queryClient },
  defaultPreload: 'intent',
  defaultErrorComponent: AppError,
  defaultNotFoundComponent: NotFound,
  scrollRestoration: true,
  defaultPendingMs: 300,
  defaultPendingComponent: Opening,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

/** A session that ends while someone works leads to sign-in and back to the same place. Before the first session the route decides. */
onSignedOut(() => {
  if (queryClient.getQueryData(sessionQuery.queryKey) === undefined) return;
  queryClient.clear();
  void router.navigate({ to: '/masuk', search: { kembali: router.state.location.href } });
});
