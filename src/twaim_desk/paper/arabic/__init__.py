"""Arabic for ReportLab: direction by levels, shapes by HarfBuzz, and text that copies as typed."""
