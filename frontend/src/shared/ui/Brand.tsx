/** Three layers of a river bed: water over silt over silt. */
export function BrandMark({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="9" fill="#175e52" />
      <g fill="none" strokeWidth="2.6" strokeLinecap="round">
        <path d="M6 11.5c3.6-3 6.4-3 10 0s6.4 3 10 0" stroke="#9fd8ca" />
        <path d="M6 17.5c3.6-3 6.4-3 10 0s6.4 3 10 0" stroke="#e3c79c" />
        <path d="M6 23.5c3.6-3 6.4-3 10 0s6.4 3 10 0" stroke="#c79858" />
      </g>
    </svg>
  );
}

/** The layers at rest, at the foot of the navigation and behind full-page messages. */
export function SiltLayers({ className }: { className?: string }) {
  return (
    <svg className={className} viewBox="0 0 240 120" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <path d="M0 34c40-22 70-22 120 0s80 22 120 0v86H0z" fill="#1b5a50" fillOpacity=".55" />
      <path d="M0 62c36-18 76-20 120-2s84 18 120 0v60H0z" fill="#8a6a3c" fillOpacity=".28" />
      <path d="M0 88c44-16 74-14 120 0s78 14 120 0v32H0z" fill="#b98a4e" fillOpacity=".3" />
    </svg>
  );
}
