package org.touchstone.reporting;

import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Bars over the blocks of the summary, under each other, one colour. */
final class ChartSheet {

    private static final int HEIGHT = 20;

    private final XSSFSheet sheet;
    private final XSSFSheet source;
    private int row = 1;

    ChartSheet(XSSFWorkbook shell, String name, XSSFSheet source) {
        this.sheet = shell.createSheet(name);
        this.source = source;
        sheet.setDisplayGridlines(false);
        DataSheet.print(sheet);
    }

    /** A ranked bar for each line of the block; none when the block is empty. */
    void bars(String title, String valueTitle, SummarySheet.Block block, int column) {
        if (block.empty()) {
            return;
        }
        var drawing = sheet.createDrawingPatriarch();
        var anchor = drawing.createAnchor(0, 0, 0, 0, 1, row, 13, row + HEIGHT);
        row += HEIGHT + 2;
        XSSFChart chart = drawing.createChart(anchor);
        chart.setTitleText(title);
        chart.setTitleOverlay(false);
        XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.LEFT);
        XDDFValueAxis values = chart.createValueAxis(AxisPosition.BOTTOM);
        values.setTitle(valueTitle);
        values.setCrosses(AxisCrosses.AUTO_ZERO);
        values.setMinimum(0);
        var data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, values);
        data.setBarDirection(BarDirection.BAR);
        data.setGapWidth(60);
        data.setVaryColors(false);
        var series = data.addSeries(
                XDDFDataSourcesFactory.fromStringCellRange(source, block.column(0)),
                XDDFDataSourcesFactory.fromNumericCellRange(source, block.column(column)));
        series.setTitle(valueTitle, null);
        series.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(PresetColor.DARK_GOLDENROD)));
        names.setOrientation(AxisOrientation.MAX_MIN);
        chart.plot(data);
    }
}
