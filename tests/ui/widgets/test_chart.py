"""A chart is shown in its own look, with words for those who hear it."""

from streamlit.testing.v1 import AppTest


def test_a_chart_has_its_words_and_its_rows() -> None:
    def script() -> None:
        from ui.charts.portfolio import coverage_bars
        from ui.widgets.chart import show_chart

        show_chart(coverage_bars([("ARK", 0.25, "Arkiv")], "light"), "En stolpe")

    page = AppTest.from_function(script).run()
    (chart,) = page.get("vega_lite_chart")
    assert chart.proto.alt == "En stolpe" and chart.proto.theme == ""
    assert all(one.data.data for one in chart.proto.datasets) and len(chart.proto.datasets) == 1
