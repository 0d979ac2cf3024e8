/** Three lines that agree, one of them answered by a point: in line with one another. */
export function BrandMark({ size = 24 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="7" fill="var(--s-fill)" />
      <g stroke="var(--s-on-fill)" strokeWidth="3" strokeLinecap="round">
        <path d="M9 10.5h14M9 16h9.5M9 21.5h14" />
      </g>
      <circle cx="23" cy="16" r="2" fill="var(--s-on-fill)" />
    </svg>
  );
}
