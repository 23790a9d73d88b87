/** What the marks of the map mean. */
export const Legend = () => (
  <ul class="map-legend soft small" aria-label="What the marks mean">
    <li>
      <svg width="40" height="20" aria-hidden="true">
        <circle class="map-dot" cx="8" cy="10" r="5" />
        <circle class="map-dot" cx="28" cy="10" r="9" />
      </svg>
      a town or narrower; size: its events
    </li>
    <li>
      <svg width="20" height="20" aria-hidden="true">
        <circle class="map-dot map-dot-several" cx="10" cy="10" r="8" />
      </svg>
      several that lie together: closer
    </li>
    <li>
      <svg width="36" height="20" aria-hidden="true">
        <ellipse class="map-soft" cx="18" cy="10" rx="18" ry="10" />
        <ellipse class="map-soft" cx="18" cy="10" rx="13" ry="8" />
        <rect class="map-label" x="10" y="3" width="16" height="14" rx="2" />
      </svg>
      somewhere about here: no outline is known
    </li>
    <li>
      <svg width="36" height="20" aria-hidden="true">
        <rect class="map-tint" x="1" y="1" width="34" height="18" />
        <rect class="map-label" x="10" y="3" width="16" height="14" rx="2" />
      </svg>
      somewhere in a governorate or a country
    </li>
    <li class="map-mark-region">
      <svg width="20" height="20" aria-hidden="true">
        <rect class="map-label" x="2" y="3" width="16" height="14" rx="2" />
      </svg>
      a region, in the middle of what it lies in
    </li>
  </ul>
)
