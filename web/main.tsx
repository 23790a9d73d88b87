import { render } from 'preact'
import { z } from 'zod'
import { Shell } from './shell/shell.tsx'
import './style/tokens.css'
import './style/base.css'
import './style/parts.css'

// Zod would otherwise try to compile its checks, which the page's Content-Security-Policy forbids.
z.config({ jitless: true })

const desk = document.getElementById('desk')
if (desk !== null) render(<Shell />, desk)
