# Sliders for a figure; where no kernel runs, its picture stays.
import base64, importlib, io  # noqa: E401
from IPython.display import display

try:
    widgets = importlib.import_module("ipywidgets")
except (ImportError, OSError):
    widgets = None  # the picture is shown without sliders


def explore(draw, **knobs):
    """Show draw(**values); each knob is a slider (low, high, step, start)."""
    def png(**values):
        file = io.BytesIO()
        figure = draw(**values)
        figure.savefig(file, format="png")
        plt.close(figure)  # else it is shown a second time
        return file.getvalue()

    first = png(**{name: knob[3] for name, knob in knobs.items()})
    saved = {"text/plain": "sliders: " + ", ".join(knobs),
             "image/png": base64.b64encode(first).decode()}
    if widgets is None:
        return display(saved, raw=True)
    natural = widgets.Layout(align_self="flex-start", max_width="100%")
    image = widgets.Image(value=first, layout=natural)
    sliders = {}
    for name, (low, high, step, start) in knobs.items():
        sliders[name] = widgets.FloatSlider(
            value=start, min=low, max=high, step=step, description=name,
            continuous_update=False)

    def redraw(change):
        values = {name: slider.value for name, slider in sliders.items()}
        image.value = png(**values)

    class Panel(widgets.VBox):
        def _repr_mimebundle_(self, **kwargs):
            return {**super()._repr_mimebundle_(**kwargs), **saved}

    for slider in sliders.values():
        slider.observe(redraw, "value")
    display(Panel([*sliders.values(), image]))
